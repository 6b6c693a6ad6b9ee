%% JavaScript from Erlang, in programs that are WebAssembly; elsewhere everything
%% here raises `notsup`. How terms and values become each other is in
%% docs/JavaScript.md: data is copied, all other objects are references, which
%% are released when the last of them is garbage.
%%
%% What JavaScript throws is raised as error:{js_error, Thrown}; of Error objects
%% that is #{name := Name, message := Message}.
-module(js).
-export([global/1, get/2, set/3, call/2, call/3, new/2]).
-export([object/1, bytes/1, value/1]).
-export([await/1, await/2]).
-export([listen/2, listen/3, unlisten/1, callback/0, animation_frame/0]).
-export_type([object/0, name/0]).

-type object() :: reference().
-type name() :: atom() | binary() | string().

%% -- objects -----------------------------------------------------------------

%% A global variable: `document`, <<"Math">>.
-spec global(name()) -> term().
global(Name) ->
    luciole_js:request(<<"global">>, [Name]).

-spec get(object(), name() | integer()) -> term().
get(Object, Name) ->
    luciole_js:request(<<"get">>, [Object, Name]).

-spec set(object(), name() | integer(), term()) -> ok.
set(Object, Name, Value) ->
    luciole_js:request(<<"set">>, [Object, Name, Value]).

%% A function, with `undefined` as `this`.
-spec call(object(), [term()]) -> term().
call(Function, Arguments) ->
    luciole_js:request(<<"apply">>, [Function, Arguments]).

-spec call(object(), name(), [term()]) -> term().
call(Object, Method, Arguments) ->
    luciole_js:request(<<"call">>, [Object, Method, Arguments]).

%% Always a reference, also of data.
-spec new(object(), [term()]) -> object().
new(Constructor, Arguments) ->
    luciole_js:request(<<"new">>, [Constructor, Arguments]).

%% -- data --------------------------------------------------------------------

%% The value of a term as an object of JavaScript's own, which is not copied.
-spec object(term()) -> object().
object(Term) ->
    luciole_js:request(<<"object">>, [Term]).

%% A Uint8Array, where a binary would be a string.
-spec bytes(binary()) -> object().
bytes(Binary) ->
    luciole_js:request(<<"bytes">>, [Binary]).

%% What is in an array, a plain object, a buffer, an iterable.
-spec value(object()) -> term().
value(Object) ->
    luciole_js:request(<<"value">>, [Object]).

%% -- promises ----------------------------------------------------------------

-spec await(term()) -> term().
await(Promise) ->
    await(Promise, infinity).

%% What a promise is resolved with. Only the process waits. A promise that takes
%% longer raises error:{js_error, timeout}.
-spec await(term(), timeout()) -> term().
await(Promise, Timeout) ->
    Reference = alias([reply]),
    _ = luciole_js:request(<<"await">>, [Promise, Reference]),
    receive
        {js_result, Reference, {ok, Value}} -> Value;
        {js_result, Reference, {error, Reason}} -> error({js_error, Reason})
    after Timeout ->
        unalias(Reference),
        receive
            {js_result, Reference, _} -> ok
        after 0 -> ok
        end,
        error({js_error, timeout})
    end.

%% -- events ------------------------------------------------------------------

-spec listen(object(), name()) -> object().
listen(Target, Event) ->
    listen(Target, Event, #{}).

%% Events become messages {js_event, Reference, Event, Data}, until unlisten/1 or
%% the end of the process. Data has what `fields` asks for ([key, 'target.value']),
%% else what is usual, and the event itself as `event` with `ref => true`. Others:
%% prevent_default, stop_propagation, once, capture, passive.
-spec listen(object(), name(), map()) -> object().
listen(Target, Event, Options) ->
    luciole_js:request(<<"listen">>, [Target, Event, Options, self()]).

-spec unlisten(object()) -> ok.
unlisten(Listener) ->
    luciole_js:request(<<"unlisten">>, [Listener]).

%% A function of JavaScript's: its calls become messages {js_call, Function,
%% Arguments}.
-spec callback() -> object().
callback() ->
    luciole_js:request(<<"callback">>, [self()]).

%% One message {js_frame, Reference, Milliseconds} before the next repaint.
-spec animation_frame() -> reference().
animation_frame() ->
    Reference = make_ref(),
    _ = luciole_js:request(<<"frame">>, [self(), Reference]),
    Reference.
