-module(ets_growth).
-export([main/0]).
%% A table grows and shrinks chain by chain as OTP's does: its order of traversal shows that.
main() -> Z = ets:new(z,[]), [ets:insert(Z,{I})||I<-lists:seq(1,3000)],
 [begin [ets:delete(Z,I)||I<-lists:seq(A,A+99)], io:format("~p ~p ~w~n",[ets:info(Z,size), erlang:phash2(ets:tab2list(Z)),slots(Z,256)]) end || A <- lists:seq(1,2901,100)],
 [begin [ets:insert(Z,{I,A})||I<-lists:seq(A,A+99)], io:format("~p ~p ~w~n",[ets:info(Z,size), erlang:phash2(ets:tab2list(Z)),slots(Z,256)]) end || A <- lists:seq(1,2901,100)].
slots(Z,N) -> try ets:slot(Z,N) of '$end_of_table' -> N; _ -> slots(Z,N+1) catch _:_ -> N end.
