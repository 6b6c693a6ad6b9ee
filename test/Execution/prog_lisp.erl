-module(prog_lisp).
-export([main/0]).
main() ->
    Programs = ["(+ 1 2 (* 3 4))", "((lambda (x y) (- x y)) 10 3)", "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))",
                "(fact 20)", "(define compose (lambda (f g) (lambda (x) (f (g x)))))", "((compose (lambda (x) (* x 2)) (lambda (x) (+ x 1))) 5)",
                "(cons 1 (cons 2 nil))", "(undefined-name)", "(car 5)"],
    lists:foldl(fun(P, Env) ->
                        {[Form], []} = read(tokens(P)),
                        try eval(Form, Env) of
                            {V, Env1} -> io:format("~s => ~s~n", [P, show(V)]), Env1
                        catch throw:E -> io:format("~s => error ~p~n", [P, E]), Env
                        end
                end, #{}, Programs).
show({closure, Ps, _, _}) -> io_lib:format("#<lambda/~p>", [length(Ps)]);
show(V) -> io_lib:format("~p", [V]).
tokens(S) -> string:lexemes(lists:flatmap(fun($() -> " ( "; ($)) -> " ) "; (C) -> [C] end, S), " ").
read(Ts) -> read(Ts, []).
read([], Acc) -> {lists:reverse(Acc), []};
read([")" | T], Acc) -> {lists:reverse(Acc), T};
read(["(" | T], Acc) -> {L, R} = read(T), case R of [] -> {lists:reverse([L | Acc]), []}; _ -> read(R, [L | Acc]) end;
read([W | T], Acc) -> read(T, [atom_of(W) | Acc]).
atom_of(W) -> try list_to_integer(W) catch error:badarg -> list_to_atom(W) end.
eval(N, Env) when is_integer(N) -> {N, Env};
eval(nil, Env) -> {[], Env};
eval(A, Env) when is_atom(A) -> case Env of #{A := V} -> {V, Env}; _ -> throw({unbound, A}) end;
eval([define, N, E], Env) -> {V, _} = eval(E, Env), {N, Env#{N => V}};
eval(['if', C, T, E], Env) -> case eval(C, Env) of {true, _} -> eval(T, Env); {_, _} -> eval(E, Env) end;
eval([lambda, Ps, B], Env) -> {{closure, Ps, B, Env}, Env};
eval([Op | As], Env) when Op =:= '+'; Op =:= '*'; Op =:= '-'; Op =:= '<'; Op =:= cons; Op =:= car -> {prim(Op, args(As, Env)), Env};
eval([F | As], Env) ->
    {{closure, Ps, B, CEnv}, _} = eval(F, Env),
    Vs = args(As, Env),
    {V, _} = eval(B, lists:foldl(fun({P, V}, M) -> M#{P => V} end, maps:merge(Env, CEnv), lists:zip(Ps, Vs))),
    {V, Env}.
args(As, Env) -> [element(1, eval(A, Env)) || A <- As].
prim('+', L) -> lists:sum(L);
prim('*', L) -> lists:foldl(fun(X, Y) -> X * Y end, 1, L);
prim('-', [A, B]) -> A - B;
prim('<', [A, B]) -> A < B;
prim(cons, [A, B]) -> [A | B];
prim(car, [[A | _]]) -> A;
prim(Op, As) -> throw({bad_args, Op, As}).
