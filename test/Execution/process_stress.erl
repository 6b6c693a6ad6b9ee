%% Many processes at once: messages, links, kills, copies, a server; what ThreadSanitizer (scripts/test tsan) watches.
-module(process_stress).
-export([main/0]).
main() ->
    Self = self(),
    process_flag(trap_exit, true),
    Pids = [spawn(fun() -> worker(Self, N) end) || N <- lists:seq(1, 100)],
    [P ! {work, lists:seq(1, 200), <<(binary:copy(<<"x">>, 100 + N))/binary>>} || N <- lists:seq(1, 20), P <- Pids],
    Sum = lists:sum([receive {done, P, S} -> S end || P <- Pids]),
    io:format("~p~n", [Sum]),
    Ps = [spawn_link(fun() -> exit({bye, N}) end) || N <- lists:seq(1, 300)],
    io:format("~p~n", [lists:sum([receive {'EXIT', P, {bye, N}} -> N end || P <- Ps])]),
    Ws = [spawn_link(fun() -> receive stop -> ok end end) || _ <- lists:seq(1, 100)],
    [begin exit(P, kill), P ! stop end || P <- Ws],
    io:format("~p~n", [lists:sum([receive {'EXIT', P, killed} -> 1 end || P <- Ws])]),
    Big = lists:seq(1, 5000),
    As = [spawn_link(fun() -> deep(3000), B = binary:copy(<<N>>, 100000), Self ! {self(), B, Big, process_info(Self, message_queue_len)} end) || N <- lists:seq(1, 50)],
    io:format("~p~n", [lists:sum([receive {P, B, L, _} -> byte_size(B) + length(L) end || P <- As])]),
    Group = [spawn_link(fun() -> io:format("x~n") end) || _ <- lists:seq(1, 20)],
    [receive {'EXIT', P, normal} -> ok end || P <- Group],
    register(server, spawn(fun server/0)),
    Cs = [spawn_link(fun() -> [begin server ! {self(), K}, receive {ok, K} -> ok after 60000 -> exit(late) end end || K <- lists:seq(1, 50)] end) || _ <- lists:seq(1, 30)],
    [receive {'EXIT', P, normal} -> ok end || P <- Cs],
    [receive {'EXIT', _, R} when R =/= normal -> io:format("~p~n", [R]) after 0 -> ok end].
server() -> receive {From, K} -> From ! {ok, K}, server() end.
deep(0) -> 0;
deep(N) -> 1 + deep(N - 1).
worker(To, N) -> worker(To, N, 20, 0).
worker(To, _, 0, S) -> To ! {done, self(), S};
worker(To, N, K, S) ->
    receive {work, L, B} -> worker(To, N, K - 1, S + lists:sum(L) + byte_size(B)) end.
