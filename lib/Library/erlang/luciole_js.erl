%% What `js` asks of the JavaScript host.
-module(luciole_js).
-export([request/2]).

%% A request to the host, whose names are in js/boundary.mjs: no atoms, which
%% would keep functions of these names.
-spec request(binary(), list()) -> term().
request(Operation, Arguments) ->
    case luciole_js:perform(Operation, Arguments) of
        {ok, Result} -> Result;
        {error, Reason} -> error({js_error, Reason})
    end.
