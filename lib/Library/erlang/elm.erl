%% Elm's function values: funs. Applied to fewer arguments than it takes, a fun gives a fun of those that are missing;
%% the surplus of too many goes to the result. Compiled Elm code comes here only when a fun has another arity than
%% its call has arguments; Erlang code calls Elm's functions here in any case.
-module(elm).
-export([apply_1/2, apply_2/3, apply_3/4, apply_4/5, apply_list/2]).

apply_1(F, A) when is_function(F, 1) -> F(A);
apply_1(F, A) when is_function(F, 2) -> fun(B) -> F(A, B) end;
apply_1(F, A) when is_function(F, 3) -> fun(B, C) -> F(A, B, C) end;
apply_1(F, A) when is_function(F, 4) -> fun(B, C, D) -> F(A, B, C, D) end;
apply_1(F, A) -> apply_list(F, [A]).

apply_2(F, A, B) when is_function(F, 2) -> F(A, B);
apply_2(F, A, B) when is_function(F, 1) -> apply_1(F(A), B);
apply_2(F, A, B) when is_function(F, 3) -> fun(C) -> F(A, B, C) end;
apply_2(F, A, B) when is_function(F, 4) -> fun(C, D) -> F(A, B, C, D) end;
apply_2(F, A, B) -> apply_list(F, [A, B]).

apply_3(F, A, B, C) when is_function(F, 3) -> F(A, B, C);
apply_3(F, A, B, C) when is_function(F, 1) -> apply_2(F(A), B, C);
apply_3(F, A, B, C) when is_function(F, 2) -> apply_1(F(A, B), C);
apply_3(F, A, B, C) -> apply_list(F, [A, B, C]).

apply_4(F, A, B, C, D) when is_function(F, 4) -> F(A, B, C, D);
apply_4(F, A, B, C, D) -> apply_list(F, [A, B, C, D]).

%% Any number of arguments, at least one.
apply_list(F, Args) ->
    {arity, Arity} = erlang:fun_info(F, arity),
    apply_list(F, Arity, Args, []).

apply_list(F, 0, [], Taken) -> apply(F, reverse(Taken, []));
apply_list(F, 0, Rest, Taken) -> apply_list(apply(F, reverse(Taken, [])), Rest);
apply_list(F, Missing, [A | Rest], Taken) -> apply_list(F, Missing - 1, Rest, [A | Taken]);
apply_list(F, Missing, [], Taken) -> missing(F, Missing, Taken).

%% One argument at a time will do for what is rare.
missing(F, Missing, Taken) -> fun(A) -> apply_list(F, Missing - 1, [], [A | Taken]) end.

reverse([X | Rest], Result) -> reverse(Rest, [X | Result]);
reverse([], Result) -> Result.
