-module(max_heap).
-export([main/0]).

main() ->
    Limit = #{size => 20000, kill => true, error_logger => false},
    ends("small enough", Limit, fun() -> lists:sum(lists:seq(1, 100)) end),
    ends("outgrown", Limit, fun() -> process_flag(trap_exit, true), try grow([], 10000000) after io:format("never~n") end end),
    ends("not killed", Limit#{kill := false}, fun() -> grow([], 100000) end),
    ends("reported", Limit#{error_logger := true}, fun() -> grow([], 10000000) end),
    ends("of a flag", #{size => 0}, fun() -> process_flag(max_heap_size, Limit), grow([], 10000000) end).

ends(What, Limit, Fun) ->
    {Pid, Ref} = spawn_opt(Fun, [monitor, {max_heap_size, Limit}]),
    receive {'DOWN', Ref, process, Pid, Reason} -> io:format("~s: ~p~n", [What, Reason]) end.

grow(L, 0) -> length(L);
grow(L, N) -> grow([N | L], N - 1).
