%% Elm's function values where speed is worth less than size (lib/Library/erlang/elm.erl has the same in full).
-module(elm).
-compile(luciole_total).
-export([append_reversed/2]).
-export([apply_1/2, apply_2/3, apply_3/4, apply_4/5, apply_list/2]).

apply_1(F, A) when is_function(F, 1) -> F(A);
apply_1(F, A) -> apply_list(F, [A]).

apply_2(F, A, B) when is_function(F, 2) -> F(A, B);
apply_2(F, A, B) -> apply_list(F, [A, B]).

apply_3(F, A, B, C) -> apply_list(F, [A, B, C]).
apply_4(F, A, B, C, D) -> apply_list(F, [A, B, C, D]).

apply_list(F, Args) -> apply_list(F, Args, 1, []).

%% Takes the N-th argument, the others so far last first.
apply_list(F, [A | Rest], N, Taken) when is_function(F, N) -> apply_rest(apply(F, reverse(Taken, [A])), Rest);
apply_list(F, [A | Rest], N, Taken) -> apply_list(F, Rest, N + 1, [A | Taken]);
apply_list(F, [], N, Taken) -> fun(A) -> apply_list(F, [A], N, Taken) end.

apply_rest(Result, []) -> Result;
apply_rest(F, Args) -> apply_list(F, Args).

reverse([X | Rest], Result) -> reverse(Rest, [X | Result]);
reverse([], Result) -> Result.

append_reversed([List | Lists], Rest) -> append_reversed(Lists, List ++ Rest);
append_reversed([], Result) -> Result.
