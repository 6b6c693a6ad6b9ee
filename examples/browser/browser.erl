%% A page of five processes under a supervisor.
%%
%%   luciole build -Oz --emit=html browser.erl counter.erl clock.erl feed.erl fragile.erl log.erl page.erl -o app
%%   python3 -m http.server      and open http://localhost:8000/app.html
%%
%% -Oz is for what waits for people: a twentieth of the size, and it starts sooner.
%% Without it code runs ten times as fast.
%%
%% Each process has its own part of the page. One of them can be made to crash:
%% its supervisor restarts it, and the others don't notice.
-module(browser).
-behaviour(supervisor).
-export([main/0, init/1]).

main() ->
    {ok, _} = supervisor:start_link({local, ?MODULE}, ?MODULE, []),
    receive stop -> ok end.

init([]) ->
    Children = [#{id => Module, start => {Module, start_link, []}}
                || Module <- [log, counter, clock, feed, fragile]],
    {ok, {#{strategy => one_for_one, intensity => 10, period => 10}, Children}}.
