%% Updates and look-ups in small maps.
-module(maps_small).
-export([main/0]).

main() -> io:format("~p~n", [loop(20000000, #{a => 0, b => 1, c => 2, name => x, size => 4})]).

loop(0, M) -> M;
loop(N, #{a := A, b := B} = M) -> loop(N - 1, M#{a := A + B, c => N, b := maps:get(c, M) band 7}).
