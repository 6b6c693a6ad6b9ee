%% The application kernel in a closed world and on a node that is not alive:
%% no code server, no distribution.
-module(kernel).
-behaviour(supervisor).
-export([start/2, stop/1, init/1, config_change/3]).

start(_Type, []) ->
    ok = logger:internal_init_logger(),
    case supervisor:start_link({local, kernel_sup}, ?MODULE, []) of
        {ok, Supervisor} ->
            ok = erl_signal_handler:start(),
            handle_signals(),
            ok = logger:add_handlers(kernel),
            {ok, Supervisor, []};
        Error ->
            Error
    end.

%% As OTP does from its start. There are none in WebAssembly.
handle_signals() ->
    _ = [catch os:set_signal(Signal, handle) || Signal <- [sigterm, sigquit, sigusr1]],
    ok.

stop(_State) -> ok.

config_change(_Changed, _New, _Removed) -> ok.

init([]) ->
    {ok, {#{strategy => one_for_all, intensity => 0, period => 1},
          rpc_server() ++
          [worker(file_server_2, file_server, []),
           worker(global_name_server, global, []),
           (worker(erl_signal_server, gen_event, [{local, erl_signal_server}]))#{modules => dynamic},
           worker(kernel_config, kernel_config, []),
           worker(kernel_refc, kernel_refc, []),
           supervisor(kernel_safe_sup, supervisor, [{local, kernel_safe_sup}, ?MODULE, safe]),
           supervisor(logger_sup, logger_sup, [])]}};
%% Its children are added when they are first needed: timer, disk_log, ...
init(safe) ->
    {ok, {#{strategy => one_for_one, intensity => 4, period => 3600}, []}}.

%% In programs that talk to it: the compiler sees to it that it can be called there.
rpc_server() ->
    [worker(rex, Module, []) || rpc = Module <- erlang:loaded(), erlang:function_exported(Module, start_link, 0)].

worker(Name, Module, Arguments) ->
    #{id => Name, start => {Module, start_link, Arguments}, shutdown => 2000, modules => [Module]}.

supervisor(Name, Module, Arguments) ->
    #{id => Name, start => {Module, start_link, Arguments}, shutdown => infinity, type => supervisor,
      modules => [Module]}.
