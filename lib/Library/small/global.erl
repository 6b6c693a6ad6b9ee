%% What stands in for our module in small programs (-Oz) that do not mention it.
-module(global).
-export([whereis_name/1, register_name/2, unregister_name/1, send/2]).

whereis_name(_Name) -> undefined.
register_name(_Name, _Pid) -> no.
unregister_name(_Name) -> ok.
send(Name, Message) -> exit({badarg, {Name, Message}}).
