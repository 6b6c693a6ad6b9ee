-module(prog_roman).
-export([main/0]).
main() -> [io:format("~p ~s ~p~n", [N, to(N), from(to(N))]) || N <- [1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999]].
to(N) -> to(N, [{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}]).
to(0, _) -> [];
to(N, [{V, S} | _] = T) when N >= V -> S ++ to(N - V, T);
to(N, [_ | T]) -> to(N, T).
from("CM" ++ T) -> 900 + from(T); from("CD" ++ T) -> 400 + from(T); from("XC" ++ T) -> 90 + from(T); from("XL" ++ T) -> 40 + from(T);
from("IX" ++ T) -> 9 + from(T); from("IV" ++ T) -> 4 + from(T); from("M" ++ T) -> 1000 + from(T); from("D" ++ T) -> 500 + from(T);
from("C" ++ T) -> 100 + from(T); from("L" ++ T) -> 50 + from(T); from("X" ++ T) -> 10 + from(T); from("V" ++ T) -> 5 + from(T); from("I" ++ T) -> 1 + from(T);
from([]) -> 0.
