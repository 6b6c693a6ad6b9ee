%% queue: both ends, joins, filters, and breadth-first search over a maze with it.
-module(lib_queue).
-export([main/0]).
main() ->
    Q = lists:foldl(fun queue:in/2, queue:new(), [1, 2, 3]), R = queue:in_r(0, Q),
    io:format("~p ~p ~p ~p~n", [queue:to_list(R), queue:len(R), queue:get(R), queue:get_r(R)]),
    {{value, A}, Q1} = queue:out(R), {{value, B}, Q2} = queue:out_r(Q1),
    io:format("~p ~p ~p ~p~n", [A, B, queue:to_list(Q2), queue:out(queue:new())]),
    io:format("~p ~p ~p~n", [queue:peek(R), queue:peek_r(R), queue:peek(queue:new())]),
    io:format("~p ~p~n", [queue:to_list(queue:join(Q, R)), queue:to_list(queue:reverse(R))]),
    {S1, S2} = queue:split(1, Q), io:format("~p ~p~n", [queue:to_list(S1), queue:to_list(S2)]),
    io:format("~p~n", [queue:to_list(queue:filter(fun(X) -> case X of 2 -> [a, b]; 3 -> false; _ -> true end end, R))]),
    io:format("~p ~p~n", [queue:to_list(queue:filtermap(fun(X) -> X > 1 andalso {true, -X} end, R)), queue:fold(fun(X, S) -> X + S end, 0, R)]),
    io:format("~p ~p ~p~n", [queue:member(2, R), queue:any(fun(X) -> X > 5 end, R), queue:all(fun is_integer/1, R)]),
    io:format("~p ~p~n", [queue:to_list(queue:delete(2, R)), queue:to_list(queue:drop_r(queue:drop(R)))]),
    io:format("~p ~p~n", [queue:is_empty(queue:new()), queue:is_queue({[], x})]),
    io:format("~p~n", [[try F(queue:new()) catch error:E -> E end || F <- [fun queue:get/1, fun queue:drop/1, fun queue:get_r/1, fun queue:head/1]]]),
    io:format("~p ~p~n", [queue:to_list(queue:cons(z, queue:snoc(Q, y))), queue:daeh(Q)]),
    Maze = {"#########", "#S..#...#", "#.#.#.#.#", "#.#...#E#", "#########"},
    io:format("~p~n", [bfs(Maze, queue:from_list([{2, 2, 0}]), #{{2, 2} => true})]).
bfs(M, Q, Seen) ->
    case queue:out(Q) of
        {empty, _} -> none;
        {{value, {X, Y, D}}, Q1} ->
            case at(M, X, Y) of
                $E -> {steps, D, map_size(Seen)};
                _ -> Next = [{X + DX, Y + DY} || {DX, DY} <- [{1, 0}, {-1, 0}, {0, 1}, {0, -1}], at(M, X + DX, Y + DY) =/= $#, not maps:is_key({X + DX, Y + DY}, Seen)],
                     bfs(M, lists:foldl(fun({NX, NY}, A) -> queue:in({NX, NY, D + 1}, A) end, Q1, Next), lists:foldl(fun(P, S) -> S#{P => true} end, Seen, Next))
            end
    end.
at(M, X, Y) -> lists:nth(X, element(Y, M)).
