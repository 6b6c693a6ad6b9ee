%% A server for tests of the boundary: gives terms back, tells how they look.
-module(echo).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2, twice/2]).

main() ->
    register(main, self()),
    [{ok, _} = gen_server:start({local, Name}, ?MODULE, [], []) || Name <- [fragile, echo]],
    receive stop -> ok end.

init([]) -> {ok, none}.

handle_call({echo, Term}, _From, State) -> {reply, Term, State};
handle_call({show, Term}, _From, State) ->
    {reply, unicode:characters_to_binary(io_lib:format("~tp", [Term])), State};
handle_call({keep, Term}, _From, _) -> {reply, ok, Term};
handle_call(kept, _From, State) -> {reply, State, State};
handle_call(forget, _From, _) -> {reply, ok, none};
handle_call(collect, _From, State) ->
    garbage_collect(),
    {reply, ok, State};
handle_call({eval, odd}, _From, State) ->
    {reply, [fun lists:reverse/1, <<1:3>>, [a | b], 1 bsl 100, -(1 bsl 64), 1.0, 9007199254740993,
             make_ref(), self(), ets:new(t, []), #{a => 1, null => 2}, #{<<"k">> => v, 1 => 2}, <<255>>, "ab",
             {}, [], #{}], State};
handle_call(events, _From, State) -> {reply, [Event || {event, Event} <- get()], State};
handle_call(crash, _From, _) -> exit(asked_to);
handle_call(slow, _From, State) -> {noreply, State}.

handle_cast(_, State) -> {noreply, State}.

handle_info(Event, State) when element(1, Event) =:= js_event ->
    put(event, Event),
    {noreply, State};
handle_info(_, State) -> {noreply, State}.

%% For app.spawn.
twice(To, X) -> To ! {twice, X, X}.
