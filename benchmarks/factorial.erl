%% Big integers: factorials and their decimal text.
-module(factorial).
-export([main/0]).

main() -> io:format("~p~n", [erlang:phash2([length(integer_to_list(fac(N))) || N <- [1000, 2000, 4000, 8000, 12000]])]).

fac(0) -> 1;
fac(N) -> N * fac(N - 1).
