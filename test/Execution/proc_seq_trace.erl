%% Tokens of sequential tracing on a node that nobody traces. Nothing is sent in
%% between, as tokens travel with messages there.
-module(proc_seq_trace).
-export([main/0]).

main() ->
    Results = [outcome(Fun) || Fun <- steps()],
    seq_trace:reset_trace(),
    io:format("~p~n", [hide(Results)]),
    traced().

steps() ->
    Token = fun seq_trace:get_token/0,
    Get = fun(What) -> fun() -> seq_trace:get_token(What) end end,
    Set = fun(What, Value) -> fun() -> seq_trace:set_token(What, Value) end end,
    [Token, Get(label), Get(send), Get('receive'), Get(print), Get(timestamp), Get(serial), Get(foo),
     Set(send, false), Token, Set(label, {a, "x"}), Token, Set(label, 3), Set(send, true), Set('receive', true), Token,
     Set(print, true), Token, Set(timestamp, true), Token, Set(monotonic_timestamp, true), Token,
     Set(strict_monotonic_timestamp, true), Token, Get(timestamp), Get(strict_monotonic_timestamp),
     Set(strict_monotonic_timestamp, false), Set(serial, {3, 7}), Token, Get(serial), Set(serial, {0, 2}), Token,
     fun() -> seq_trace:print(x) end, Token,
     fun() -> erlang:seq_trace_print(x) end, fun() -> erlang:seq_trace_print(3, x) end,
     fun() -> erlang:seq_trace_print(4, x) end, Token,
     fun() -> process_info(self(), sequential_trace_token) end,
     fun() -> seq_trace:print(3, x) end, Token,
     Set(print, false), fun() -> erlang:seq_trace_print(x) end, Token,
     fun() ->
             Old = seq_trace:set_token([]),
             {Old, seq_trace:get_token(), seq_trace:set_token(Old), seq_trace:get_token()}
     end,
     Set(label, big), Set(send, foo), Set(serial, foo), Set(serial, {-1, 0}), Set(foo, 1),
     fun() -> erlang:seq_trace_info(all) end,
     fun() -> seq_trace:set_token([]) end, Get(label), Get(send), fun() -> erlang:seq_trace_print(x) end,
     Set(serial, {1, 1}), Token,
     fun() -> seq_trace:reset_trace() end, Token,
     fun() -> seq_trace:set_token({3, a, b, self(), 4}) end,
     fun() -> seq_trace:set_token({3, a, 5, self(), 4}) end, Token,
     fun() -> seq_trace:get_system_tracer() end,
     fun() -> seq_trace:set_system_tracer(foo) end,
     fun() -> seq_trace:set_system_tracer(false) end,
     fun() -> erlang:system_flag(reset_seq_trace, false) end,
     fun() -> seq_trace:set_token([]) end].

%% Prints go to the tracer.
traced() ->
    Main = self(),
    Tracer = spawn(fun() -> collect(Main, []) end),
    false = seq_trace:set_system_tracer(Tracer),
    Tracer = seq_trace:get_system_tracer(),
    seq_trace:set_token(label, 17),
    erlang:seq_trace_print(hidden),
    seq_trace:set_token(print, true),
    seq_trace:set_token(serial, {4, 8}),
    seq_trace:print(shown),
    seq_trace:print(17, "shown, too"),
    seq_trace:print(18, hidden),
    seq_trace:set_token([]),
    Tracer = seq_trace:set_system_tracer(false),
    Tracer ! {stop, Main},
    receive {seen, Seen} -> io:format("~p~n", [hide(Seen)]) end.

collect(Main, Seen) ->
    receive
        {stop, Main} -> Main ! {seen, lists:reverse(Seen)};
        Message -> collect(Main, [Message | Seen])
    end.

outcome(Fun) ->
    try Fun()
    catch error:Reason:Trace ->
            [{M, F, _, _} | _] = Trace,
            {Reason, M, F}
    end.

%% Pids differ.
hide(Pid) when is_pid(Pid) -> Pid =:= self();
hide([H | T]) -> [hide(H) | hide(T)];
hide(Tuple) when is_tuple(Tuple) -> list_to_tuple(hide(tuple_to_list(Tuple)));
hide(Other) -> Other.
