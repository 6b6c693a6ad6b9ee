%% The process `init`: what a program with OTP's system starts first and ends
%% last. It starts the logger and the application controller and is their
%% parent. Programs that reach neither don't have it (lib/Driver/Roots.cpp):
%% for them only the functions that ask nothing of the process work.
-module(init).
-export([boot/2]).
-export([get_argument/1, get_arguments/0, get_plain_arguments/0, get_status/0, script_name/0, script_id/0,
         get_configfd/1, set_configfd/2, ensure_loaded/1, objfile_extension/0,
         run_on_load_handlers/0, run_on_load_handlers/1,
         notify_when_started/1, wait_until_started/0, stop/0, stop/1]).

%%--------------------------------------------------------------------
%% What a program is told of how it was started. It has one flag: -config
%%--------------------------------------------------------------------

%% The configuration that was built in comes first: what others say goes before it.
get_arguments() -> [{config, [File]} || File <- luciole_project:config() ++ config_files()].

get_argument(config) ->
    case get_arguments() of
        [] -> error;
        Arguments -> {ok, [Files || {config, Files} <- Arguments]}
    end;
get_argument(_Flag) -> error.

%% The files named on the command line, whose arguments are the program's after
%% this has been called.
config_files() -> erlang:nif_error(undef).

get_plain_arguments() -> erlang:nif_error(undef).

script_name() -> [].

script_id() -> {"Erlang/OTP", "25"}.

get_configfd(_Descriptor) -> none.

set_configfd(_Descriptor, _Config) -> ok.

ensure_loaded(Module) -> code:ensure_loaded(Module).

objfile_extension() -> ".beam".

run_on_load_handlers() -> ok.

run_on_load_handlers(_Modules) -> ok.

%%--------------------------------------------------------------------
%% Questions to the process
%%--------------------------------------------------------------------

get_status() ->
    case whereis(?MODULE) of
        undefined -> {started, started};
        _ -> call(get_status)
    end.

notify_when_started(Pid) -> call({notify_when_started, Pid}).

wait_until_started() ->
    case notify_when_started(self()) of
        started -> ok;
        _ -> receive {?MODULE, started} -> ok end
    end.

stop() -> stop(0).

stop(Status) when is_integer(Status), Status >= 0; is_list(Status) ->
    case whereis(?MODULE) of
        undefined -> halt(Status);
        Init -> Init ! {stop, Status}, ok
    end.

call(Request) ->
    Init = whereis(?MODULE),
    Reference = monitor(process, Init),
    Init ! {Reference, self(), Request},
    receive
        {Reference, Reply} -> demonitor(Reference, [flush]), Reply;
        {'DOWN', Reference, process, _, Reason} -> exit(Reason)
    end.

%%--------------------------------------------------------------------
%% Starting
%%--------------------------------------------------------------------

-record(state, {kernel = [],            % {Name, Pid}, the last one started first
                status = {starting, starting},
                waiting = [],           % who wants to know when it is started
                ending = no}).          % or the status to halt with

%% The first process runs this: it starts the system, then is the program's
%% main process.
boot(Main, Arguments) ->
    _ = config_files(),
    Boot = self(),
    Init = spawn(fun() -> start(Boot) end),
    Monitor = monitor(process, Init),
    receive
        {Init, kernel_started} -> ok;
        {'DOWN', Monitor, process, Init, Reason} -> exit(Reason)
    end,
    demonitor(Monitor, [flush]),
    %% Applications of the system write to whoever is `user` then.
    Leader = group_leader(),
    group_leader(Init, self()),
    ok = application:load(application(stdlib)),
    ok = application:start_boot(kernel, permanent),
    ok = application:start_boot(stdlib, permanent),
    group_leader(Leader, self()),
    Init ! started,
    case Arguments of
        none -> Main();
        _ -> Main(get_plain_arguments())
    end.

start(Boot) ->
    register(?MODULE, self()),
    group_leader(self(), self()),
    process_flag(trap_exit, true),
    Logger = start_kernel(logger, fun logger_server:start_link/0),
    Controller = start_kernel(application_controller,
                              fun() -> application_controller:start(application(kernel)) end),
    Boot ! {self(), kernel_started},
    loop(#state{kernel = [{application_controller, Controller}, {logger, Logger}]}).

start_kernel(Name, Start) ->
    case Start() of
        {ok, Pid} -> Pid;
        Error -> failed("could not start kernel pid", Name, Error)
    end.

application(kernel) ->
    {application, kernel,
     [{description, "ERTS  CXC 138 10"}, {vsn, "8.5.3"}, {id, []}, {modules, []},
      {registered, [application_controller, init, kernel_sup, logger, user]},
      {applications, []}, {included_applications, []},
      {env, [{logger_level, notice}, {logger_sasl_compatible, false}, {net_tickintensity, 4},
             {net_ticktime, 60}, {prevent_overlapping_partitions, true}, {shell_docs_ansi, auto}]},
      {maxT, infinity}, {maxP, infinity}, {mod, {kernel, []}}]};
application(stdlib) ->
    {application, stdlib,
     [{description, "ERTS  CXC 138 10"}, {vsn, "4.2"}, {id, []}, {modules, []},
      {registered, [timer_server, rsh_starter, take_over_monitor, pool_master, dets]},
      {applications, [kernel]}, {included_applications, []}, {env, []},
      {maxT, infinity}, {maxP, infinity}]}.

%%--------------------------------------------------------------------
%% Running
%%--------------------------------------------------------------------

loop(State) ->
    receive
        Message -> handle(Message, State)
    end.

handle(started, #state{waiting = Waiting} = State) ->
    [Pid ! {?MODULE, started} || Pid <- Waiting],
    loop(State#state{status = {started, started}, waiting = []});
handle({Reference, From, Request}, State) when is_reference(Reference) ->
    {Reply, Next} = answer(Request, State),
    From ! {Reference, Reply},
    loop(Next);
handle({io_request, _, _, _} = Request, State) ->
    forward(Request),
    loop(State);
handle({stop, Status}, #state{ending = no} = State) ->
    stop_kernel(State#state{status = {stopping, stopping}, ending = Status});
%% From the runtime: the main function has returned, or raised.
handle({main_ended, Status}, #state{ending = no} = State) ->
    Init = self(),
    spawn(fun() -> flush_logger(), Init ! {halt, Status} end),
    erlang:send_after(5000, Init, {halt, Status}),
    loop(State);
handle({halt, Status}, #state{ending = no}) ->
    halt(Status);
handle({'EXIT', Pid, Reason}, #state{kernel = Kernel} = State) ->
    case lists:keyfind(Pid, 2, Kernel) of
        {Name, _} -> failed("Kernel pid terminated", Name, Reason);
        false -> loop(State)
    end;
handle(_, State) ->
    loop(State).

forward(Request) ->
    case whereis(user) of
        undefined -> ok;
        User -> User ! Request
    end.

answer(get_status, #state{status = Status} = State) -> {Status, State};
answer({notify_when_started, _}, #state{status = {started, _}} = State) -> {started, State};
answer({notify_when_started, Pid}, #state{waiting = Waiting} = State) ->
    {ok, State#state{waiting = [Pid | Waiting]}}.

%% A process without which nothing works is not there.
failed(What, Name, Reason) ->
    Text = lists:flatten(if
                             is_list(Reason) -> Reason;
                             true -> io_lib:format("~tp", [Reason])
                         end),
    erlang:display({What, Name, Reason}),
    halt(lists:flatten(io_lib:format("~s (~w) (~ts)", [What, Name, Text]))).

%%--------------------------------------------------------------------
%% Ending
%%--------------------------------------------------------------------

%% In the opposite order of the start; questions are answered meanwhile.
stop_kernel(#state{kernel = [{_, Pid} | Kernel]} = State) ->
    exit(Pid, shutdown),
    await_exit(Pid, State#state{kernel = Kernel});
stop_kernel(#state{kernel = [], ending = Status}) ->
    halt(Status).

await_exit(Pid, State) ->
    receive
        {'EXIT', Pid, _} ->
            stop_kernel(State);
        {Reference, From, Request} when is_reference(Reference) ->
            {Reply, Next} = answer(Request, State),
            From ! {Reference, Reply},
            await_exit(Pid, Next);
        {io_request, _, _, _} = Request ->
            forward(Request),
            await_exit(Pid, State)
    end.

%% Lets what has been logged so far come out.
flush_logger() ->
    _ = [logger_olp:get_ref(Proxy) || Proxy <- [logger_proxy], is_pid(whereis(Proxy))],
    [Module:filesync(Id) || #{id := Id, module := logger_std_h = Module} <- logger:get_handler_config()].
