%% Building strings as iolists and flattening them.
-module(iolist).
-export([main/0]).

main() -> io:format("~p~n", [loop(150, 0)]).

loop(0, Acc) -> Acc;
loop(N, Acc) ->
    L = build(20000, []),
    B = iolist_to_binary(L),
    loop(N - 1, Acc + byte_size(B) + erlang:crc32(B)).

build(0, Acc) -> Acc;
build(N, Acc) -> build(N - 1, [Acc, "item ", integer_to_list(N), <<": value ">>, integer_to_binary(N * 7), $\n]).
