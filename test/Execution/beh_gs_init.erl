%% gen_server: what init may return or raise, and what the starter gets.
-module(beh_gs_init).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2]).
-export([register_name/2, unregister_name/1, whereis_name/1, send/2]).

main() ->
    logger:set_primary_config(level, none),
    process_flag(trap_exit, true),
    [show(What) || What <- [ok, ignore, {stop, why}, {stop, {shutdown, x}}, {error, soft}, crash, {exit, bye}, {throw, {ok, thrown}}, {throw, ball}, bad, slow]],
    {ok, Via} = gen_server:start({via, ?MODULE, some_name}, ?MODULE, ok, []),
    io:format("~p~n", [gen_server:call({via, ?MODULE, some_name}, hi)]),
    io:format("~p~n", [gen_server:start({via, ?MODULE, some_name}, ?MODULE, ok, []) =:= {error, {already_started, Via}}]),
    gen_server:stop(Via),
    {ok, Global} = gen_server:start({global, {a, name}}, ?MODULE, ok, []),
    io:format("~p ~p~n", [gen_server:call({global, {a, name}}, hi), global:whereis_name({a, name}) =:= Global]),
    gen_server:stop({global, {a, name}}),
    io:format("~p~n", [global:whereis_name({a, name})]),
    try gen_server:start(bad_name, ?MODULE, ok, []) catch error:function_clause:T -> io:format("~p~n", [hd(T)]) end.

show(What) ->
    Result = gen_server:start_link(?MODULE, What, [{timeout, timeout(What)}]),
    io:format("~p: ~p~n", [What, shown(Result)]),
    case Result of {ok, Pid} -> gen_server:stop(Pid); _ -> ok end,
    receive {'EXIT', _, Reason} -> io:format("  exit ~p~n", [shown(Reason)]) after (if What =:= slow -> 100; true -> 10000 end) -> io:format("  no exit~n") end.

shown({ok, Pid}) when is_pid(Pid) -> {ok, pid};
shown({error, {Reason, [{_, _, _, _} | _]}}) -> {error, {Reason, stack}};
shown({Reason, [{_, _, _, _} | _]}) -> {Reason, stack};
shown(Other) -> Other.

timeout(slow) -> 100;
timeout(_) -> infinity.

init(ok) -> {ok, state};
init(ignore) -> ignore;
init({stop, Why}) -> {stop, Why};
init({error, _} = Error) -> Error;
init(crash) -> error(crashed);
init({exit, Why}) -> exit(Why);
init({throw, What}) -> throw(What);
init(bad) -> nonsense;
init(slow) -> timer:sleep(60000).

handle_call(hi, _From, S) -> {reply, hello, S}.
handle_cast(_, S) -> {noreply, S}.

register_name(Name, Pid) ->
    case whereis(Name) of
        undefined -> register(Name, Pid), yes;
        _ -> no
    end.
unregister_name(Name) -> catch unregister(Name), ok.
whereis_name(Name) -> whereis(Name).
send(Name, Message) -> Name ! Message.
