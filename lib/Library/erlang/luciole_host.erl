%% What the JavaScript host calls, in programs with servers.
-module(luciole_host).
-export([call/1]).

%% A call of a server: a process for each.
-spec call({integer(), term(), term(), timeout()}) -> ok.
call({Id, Server, Request, Timeout}) ->
    Answer = try
                 {ok, gen_server:call(Server, Request, Timeout)}
             catch
                 Class:Reason -> {Class, Reason}
             end,
    luciole_js:request(<<"reply">>, [Id, Answer]).
