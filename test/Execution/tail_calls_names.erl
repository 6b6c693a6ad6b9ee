%% Calls in last position where another clause uses the same variable's name: the stack doesn't grow.
-module(tail_calls_names).
-export([main/0]).

main() ->
    io:format("~p~n", [by_case(100000, a)]),
    io:format("~p~n", [by_try(100000)]),
    self() ! {a, 100000},
    io:format("~p~n", [by_receive()]).

is_small() -> element(2, process_info(self(), stack_size)) < 1000.

by_case(0, _) -> is_small();
by_case(N, Which) ->
    case Which of
        a ->
            case next(N) of
                R -> by_case(R, b)
            end;
        b ->
            case next(N) of
                R -> by_case(R, a)
            end
    end.

by_try(0) -> is_small();
by_try(N) ->
    try next(N) of
        R -> by_try(R)
    catch
        R -> by_try(R)
    end.

by_receive() ->
    receive
        {_, 0} ->
            is_small();
        {a, N} ->
            case next(N) of
                R ->
                    self() ! {b, R},
                    by_receive()
            end;
        {b, N} ->
            case next(N) of
                R ->
                    self() ! {a, R},
                    by_receive()
            end
    end.

next(N) when N rem 7 =:= 0 -> throw_or(N);
next(N) -> N - 1.
throw_or(N) -> N - 1.
