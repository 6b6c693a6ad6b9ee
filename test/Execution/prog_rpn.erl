%% A reverse Polish calculator and an infix parser (shunting yard) that must agree.
-module(prog_rpn).
-export([main/0]).
main() ->
    [io:format("~s -> ~s = ~p~n", [E, string:join([show(T) || T <- yard(tokens(E), [], [])], " "), try rpn(yard(tokens(E), [], []), []) catch error:R -> {error, R} end]) ||
        E <- ["1+2*3", "(1+2)*3", "2^3^2", "10/4-1", "7%4", "((2))", "100-10-1", "1/0", "2*(3+4)^2", "99999999999*99999999999"]].
tokens([]) -> [];
tokens([C | _] = S) when C >= $0, C =< $9 -> {D, R} = lists:splitwith(fun(X) -> X >= $0 andalso X =< $9 end, S), [list_to_integer(D) | tokens(R)];
tokens([C | R]) -> [list_to_atom([C]) | tokens(R)].
prec('^') -> {3, right}; prec(O) when O =:= '*'; O =:= '/'; O =:= '%' -> {2, left}; prec(O) when O =:= '+'; O =:= '-' -> {1, left}; prec('(') -> {0, none}.
yard([], Ops, Out) -> lists:reverse(Out, Ops);
yard([N | T], Ops, Out) when is_integer(N) -> yard(T, Ops, [N | Out]);
yard(['(' | T], Ops, Out) -> yard(T, ['(' | Ops], Out);
yard([')' | T], ['(' | Ops], Out) -> yard(T, Ops, Out);
yard([')' | _] = T, [O | Ops], Out) -> yard(T, Ops, [O | Out]);
yard([O | T] = All, Ops, Out) ->
    {P, A} = prec(O),
    case Ops of
        [Top | Rest] -> {Q, _} = prec(Top), if Q > P; Q =:= P andalso A =:= left -> yard(All, Rest, [Top | Out]); true -> yard(T, [O | Ops], Out) end;
        [] -> yard(T, [O], Out)
    end.
rpn([], [X]) -> X;
rpn([N | T], S) when is_integer(N) -> rpn(T, [N | S]);
rpn([O | T], [B, A | S]) -> rpn(T, [op(O, A, B) | S]).
op('+', A, B) -> A + B; op('-', A, B) -> A - B; op('*', A, B) -> A * B; op('/', A, B) -> A / B; op('%', A, B) -> A rem B; op('^', A, B) -> pow(A, B).
pow(_, 0) -> 1; pow(A, N) -> A * pow(A, N - 1).
show(N) when is_integer(N) -> integer_to_list(N); show(A) -> atom_to_list(A).
