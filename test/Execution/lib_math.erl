-module(lib_math).
-export([main/0]).

main() ->
    p(1, fun() -> [math:floor(X) || X <- [1.5, -1.5, 2]] end),
    p(2, fun() -> [round(math:sin(X) * 1000000) || X <- [0, 1, 2.5, -3]] end),
    p(3, fun() -> [round(math:atan(X) * 1000000) || X <- [0, 1, 2.5, -3]] end),
    p(4, fun() -> math:pow(0, 0) end),
    p(5, fun() -> math:pow(2, 0.5) end),
    p(6, fun() -> math:pow(-8, 1/3) end),
    p(7, fun() -> math:sqrt(1 bsl 100) end),
    p(8, fun() -> math:log(-1) end),
    p(9, fun() -> math:exp(1000) end),
    p(10, fun() -> math:fmod(5, 0) end),
    p(11, fun() -> math:cosh(1.0) end),
    p(12, fun() -> math:log2(1 bsl 200) end),
    p(13, fun() -> math:sqrt(a) end),
    p(14, fun() -> math:erfc(0.3) end),
    p(15, fun() -> math:atanh(2) end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).
