%% Kernel of Elm's package elm/random: the manager of Random.generate, whose state is the seed.
-module(elm_random).
-export([generate/2, manager/2]).

%% A generator is a function from a seed to a value and the next seed.
generate(InitialSeed, Generator) -> elm_platform:manager(fun elm_random:manager/2, {InitialSeed, Generator}).

manager(init, _) -> none;
manager(map, {F, {InitialSeed, Generator}}) ->
    {InitialSeed, fun(Seed) ->
        {Value, Next} = elm:apply_1(Generator, Seed),
        {F(Value), Next}
    end};
manager({effects, [{InitialSeed, _} | _] = Commands, _}, none) ->
    run(Commands, elm:apply_1(InitialSeed, erlang:system_time(millisecond)));
manager({effects, Commands, _}, Seed) ->
    run(Commands, Seed).

run([{_, Generator} | Commands], Seed) ->
    {Message, Next} = elm:apply_1(Generator, Seed),
    {and_then, fun(_) -> run(Commands, Next) end, {send_to_app, Message}};
run([], Seed) ->
    {succeed, Seed}.
