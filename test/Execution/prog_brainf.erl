-module(prog_brainf).
-export([main/0]).
main() -> run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.").
run(P) -> {ops, Ops, []} = parse(P, []), {_, _, Out} = exec(Ops, [], [0], []), io:put_chars(lists:reverse(Out)).
parse([], Acc) -> {ops, lists:reverse(Acc), []};
parse([$] | T], Acc) -> {ops, lists:reverse(Acc), T};
parse([$[ | T], Acc) -> {ops, Body, R} = parse(T, []), parse(R, [{loop, Body} | Acc]);
parse([C | T], Acc) -> parse(T, [C | Acc]).
exec([], L, R, O) -> {L, R, O};
exec([$> | T], L, [C], O) -> exec(T, [C | L], [0], O);
exec([$> | T], L, [C | R], O) -> exec(T, [C | L], R, O);
exec([$< | T], [C | L], R, O) -> exec(T, L, [C | R], O);
exec([$+ | T], L, [C | R], O) -> exec(T, L, [(C + 1) band 255 | R], O);
exec([$- | T], L, [C | R], O) -> exec(T, L, [(C - 1) band 255 | R], O);
exec([$. | T], L, [C | _] = R, O) -> exec(T, L, R, [C | O]);
exec([{loop, _} | T], L, [0 | _] = R, O) -> exec(T, L, R, O);
exec([{loop, B} | _] = Ops, L, R, O) -> {L1, R1, O1} = exec(B, L, R, O), exec(Ops, L1, R1, O1).
