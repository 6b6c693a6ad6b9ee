%% Functions that stand in for those of OTP's module in small programs (-Oz):
%% without error_info, which would bring maps along.
-module(erlang).
-export([spawn/1]).

spawn(F) when erlang:is_function(F) -> erlang:spawn(erlang, apply, [F, []]);
spawn({M, F} = MF) when erlang:is_atom(M), erlang:is_atom(F) -> erlang:spawn(erlang, apply, [MF, []]);
spawn(F) -> erlang:error(badarg, [F]).
