%% Calls of functions that don't exist: what raises undef, and what handles them (process_flag(error_handler, M),
%% '$handle_undefined_function').
-module(proc_error_handler).
-export([main/0, '$handle_undefined_function'/2, undefined_function/3, undefined_lambda/3]).

main() ->
    [put(Name, list_to_atom(Name)) || Name <- ["nosuch", "proc_error_handler"]],
    M = get("nosuch"),
    Me = get("proc_error_handler"),
    io:format("nobody handles it~n"),
    show(fun() -> M:f(1, 2) end),
    show(fun() -> X = M:f(1, 2), {X} end),
    show(fun() -> nosuch:g(1) end),
    show(fun() -> X = nosuch:g(1), {X} end),
    show(fun() -> (fun nosuch:h/2)(1, 2) end),
    show(fun() -> (fun M:h/2)(1, 2) end),
    show(fun() -> apply(M, f, [1, 2, 3]) end),
    show(fun() -> apply(fun M:f/1, [x]) end),
    show(fun() -> X = M:ten(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), {X} end),
    show(fun() -> X = spawned(fun() -> M:in_a_process(3) end), {X} end),
    show(fun() -> lists:nosuch(3) end),
    show(fun() -> lists:map(fun M:f/1, [1, 2]) end),
    io:format("the module handles it~n"),
    show(fun() -> proc_error_handler:missing(1) end),
    show(fun() -> Me:missing(3) end),
    show(fun() -> Me:ten(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) end),
    show(fun() -> Me:none() end),
    show(fun() -> lists:map(fun Me:element/1, [1, 2]) end),
    show(fun() -> apply(Me, applied, [x]) end),
    show(fun() -> Me:fails(3) end),
    show(fun() -> X = Me:fails(3), {X} end),
    show(fun() -> spawned(fun() -> exit(Me:other(3)) end) end),
    show(fun() -> erlang:function_exported(Me, missing, 1) end),
    io:format("the process has a handler~n"),
    error_handler = process_flag(error_handler, ?MODULE),
    show(fun() -> process_info(self(), error_handler) end),
    show(fun() -> M:f(1, 2) end),
    show(fun() -> X = M:f(1, 2), {X} end),
    show(fun() -> nosuch:g(1) end),
    show(fun() -> (fun nosuch:h/2)(1, 2) end),
    show(fun() -> apply(M, f, [1, 2, 3]) end),
    show(fun() -> (fun M:k/10)(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) end),
    show(fun() -> Me:mine(1) end),
    show(fun() -> lists:nosuch(3) end),
    show(fun() -> [M:sq(X) || X <- [1, 2, 3]] end),
    show(fun() -> M:fails(x) end),
    show(fun() -> M:error_handler(x) end),
    show(fun() -> spawned(fun() -> M:other_process(3) end) end),
    show(fun() -> foreign(1) end),
    show(fun() -> loop(M, 100000, 0) end),
    ?MODULE = process_flag(error_handler, error_handler),
    show(fun() -> M:again(1) end),
    show(fun() -> foreign(1) end),
    show(fun() -> try process_flag(error_handler, 17) catch error:Bad -> Bad end end).

%% Many of them, with garbage.
loop(_, 0, Sum) -> Sum;
loop(M, N, Sum) -> {mine, _, n, [K]} = M:n(N), loop(M, N - 1, Sum + K).

%% A fun of a module that isn't here.
foreign(X) ->
    F = binary_to_term(<<131,112,0,0,0,68,1,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,0,0,0,0,0,0,0,0,100,0,6,"absent",97,0,98,1,2,3,4,
                         88,100,0,13,"nonode@nohost",0,0,0,1,0,0,0,0,0,0,0,0>>),
    F(X).

spawned(F) -> {P, R} = spawn_monitor(fun() -> try F() of V -> exit({value, V}) catch C:E -> exit({C, E}) end end), receive {'DOWN', R, process, P, Why} -> Why end.
show(F) -> io:format("~p~n", [try F() catch C:R:S -> {C, R, [shown(E) || E <- S, element(1, E) =/= erl_eval, element(1, E) =/= init]} end]).
shown({F, A, L}) when is_function(F) -> {a_fun, A, L};
shown(E) -> E.

'$handle_undefined_function'(fails, _) -> error(no_way);
'$handle_undefined_function'(F, As) -> {handled, F, As}.

undefined_function(_, fails, _) -> error(no_way);
undefined_function(M, error_handler, As) -> error_handler:undefined_function(M, error_handler, As);
undefined_function(M, F, As) -> {mine, M, F, As}.

undefined_lambda(M, F, As) -> {lambda, M, is_function(F), As}.
