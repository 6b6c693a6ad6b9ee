%% What `js` and the JavaScript host ask of each other.
-module(luciole_js).
-export([request/2, call/1]).

%% A request to the host, whose names are in js/boundary.mjs.
-spec request(atom(), list()) -> term().
request(Operation, Arguments) ->
    case luciole_js:perform(Operation, Arguments) of
        {ok, Result} -> Result;
        {error, Reason} -> error({js_error, Reason})
    end.

%% The host's call of a server: a process for each.
-spec call({integer(), term(), term(), timeout()}) -> ok.
call({Id, Server, Request, Timeout}) ->
    Answer = try
                 {ok, gen_server:call(Server, Request, Timeout)}
             catch
                 Class:Reason -> {Class, Reason}
             end,
    request(reply, [Id, Answer]).
