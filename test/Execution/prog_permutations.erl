-module(prog_permutations).
-export([main/0]).
main() ->
    io:format("~p~n", [perms([a, b, c])]),
    io:format("~p~n", [[length(perms(lists:seq(1, N))) || N <- [0, 1, 4, 6]]]),
    io:format("~p~n", [subsets([1, 2, 3])]),
    io:format("~p~n", [combos(2, [a, b, c, d])]),
    io:format("~p~n", [[catalan(N) || N <- lists:seq(0, 12)]]),
    io:format("~p~n", [primes(50)]).
perms([]) -> [[]];
perms(L) -> [[H | T] || H <- L, T <- perms(L -- [H])].
subsets([]) -> [[]];
subsets([H | T]) -> S = subsets(T), [[H | X] || X <- S] ++ S.
combos(0, _) -> [[]];
combos(_, []) -> [];
combos(N, [H | T]) -> [[H | C] || C <- combos(N - 1, T)] ++ combos(N, T).
catalan(0) -> 1;
catalan(N) -> lists:sum([catalan(I) * catalan(N - 1 - I) || I <- lists:seq(0, N - 1)]).
primes(N) -> sieve(lists:seq(2, N)).
sieve([P | T]) -> [P | sieve([X || X <- T, X rem P =/= 0])];
sieve([]) -> [].
