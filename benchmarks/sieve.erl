%% The sieve of Eratosthenes by filtering lists.
-module(sieve).
-export([main/0]).

main() -> io:format("~p~n", [length(sieve(lists:seq(2, 120000)))]).

sieve([]) -> [];
sieve([P | Xs]) -> [P | sieve(remove(P, Xs))].

remove(_, []) -> [];
remove(P, [X | Xs]) when X rem P =:= 0 -> remove(P, Xs);
remove(P, [X | Xs]) -> [X | remove(P, Xs)].
