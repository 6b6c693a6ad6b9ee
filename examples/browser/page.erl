%% Parts of the page.
-module(page).
-export([panel/2, add/3, text/2]).

%% A section with a title; in the place of the one with that id, if there is one.
panel(Id, Title) ->
    Document = js:global(document),
    Panel = js:call(Document, createElement, [<<"section">>]),
    js:set(Panel, id, Id),
    add(Panel, <<"h2">>, Title),
    case js:call(Document, getElementById, [Id]) of
        null -> js:call(js:get(Document, body), append, [Panel]);
        Old -> js:call(Old, replaceWith, [Panel])
    end,
    Panel.

%% An element with text at the end of another one.
add(Parent, Tag, Text) ->
    Element = js:call(js:global(document), createElement, [Tag]),
    text(Element, Text),
    js:call(Parent, append, [Element]),
    Element.

text(Element, Text) ->
    js:set(Element, textContent, unicode:characters_to_binary(Text)).
