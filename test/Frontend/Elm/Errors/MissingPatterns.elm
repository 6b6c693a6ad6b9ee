-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module MissingPatterns exposing (..)

type Light
    = Red
    | Amber Int
    | Green (Maybe Bool)


a light =
    case light of
        Red ->
            1

        Green (Just True) ->
            2


b pair =
    case pair of
        ( [], _ ) ->
            1

        ( _, Just x ) ->
            x


c list =
    case list of
        [] ->
            0

        [ x ] ->
            x

        x :: 2 :: _ ->
            x


d n =
    case n of
        0 ->
            "zero"

        1 ->
            "one"


e s c1 =
    case ( s, c1 ) of
        ( "a", 'b' ) ->
            1

        ( _, 'c' ) ->
            2


f r =
    case r of
        Ok { x, y } ->
            x

        Err "known" ->
            y0


y0 =
    0


fine light =
    case light of
        Red ->
            1

        Amber _ ->
            2

        Green Nothing ->
            3

        Green (Just True) ->
            4

        Green (Just False) ->
            5


-- CHECK:-- MISSING PATTERNS ---------------------------------------- MissingPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:11|>    case light of
-- CHECK-NEXT:12|>        Red ->
-- CHECK-NEXT:13|>            1
-- CHECK-NEXT:14|>
-- CHECK-NEXT:15|>        Green (Just True) ->
-- CHECK-NEXT:16|>            2
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Amber _
-- CHECK-NEXT:    Green (Just False)
-- CHECK-NEXT:    Green Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ---------------------------------------- MissingPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|>    case pair of
-- CHECK-NEXT:21|>        ( [], _ ) ->
-- CHECK-NEXT:22|>            1
-- CHECK-NEXT:23|>
-- CHECK-NEXT:24|>        ( _, Just x ) ->
-- CHECK-NEXT:25|>            x
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( _ :: _, Nothing )
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ---------------------------------------- MissingPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:29|>    case list of
-- CHECK-NEXT:30|>        [] ->
-- CHECK-NEXT:31|>            0
-- CHECK-NEXT:32|>
-- CHECK-NEXT:33|>        [ x ] ->
-- CHECK-NEXT:34|>            x
-- CHECK-NEXT:35|>
-- CHECK-NEXT:36|>        x :: 2 :: _ ->
-- CHECK-NEXT:37|>            x
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    _ :: _ :: _
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ---------------------------------------- MissingPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:41|>    case n of
-- CHECK-NEXT:42|>        0 ->
-- CHECK-NEXT:43|>            "zero"
-- CHECK-NEXT:44|>
-- CHECK-NEXT:45|>        1 ->
-- CHECK-NEXT:46|>            "one"
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    _
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ---------------------------------------- MissingPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:50|>    case ( s, c1 ) of
-- CHECK-NEXT:51|>        ( "a", 'b' ) ->
-- CHECK-NEXT:52|>            1
-- CHECK-NEXT:53|>
-- CHECK-NEXT:54|>        ( _, 'c' ) ->
-- CHECK-NEXT:55|>            2
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( _, _ )
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ---------------------------------------- MissingPatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:59|>    case r of
-- CHECK-NEXT:60|>        Ok { x, y } ->
-- CHECK-NEXT:61|>            x
-- CHECK-NEXT:62|>
-- CHECK-NEXT:63|>        Err "known" ->
-- CHECK-NEXT:64|>            y0
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Err _
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-NOT:{{.+}}
