-module(boss).
-export([main/0]).

main() ->
    {ok, Pid} = elm:start_link('Elm.Main', 1),
    elm:subscribe(Pid, out),
    elm:send(Pid, add, 2),
    elm:send(Pid, add, 3),
    [receive {elm_port, Pid, out, N} -> io:format("~p~n", [N]) end || _ <- [1, 2]].
