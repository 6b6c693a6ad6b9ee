-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Missing exposing (..)

type Card
    = Card Suit Int


type Suit
    = Hearts
    | Spades


a : Card -> Card -> Int
a x y =
    case ( x, y ) of
        ( Card Hearts _, Card Hearts 1 ) ->
            1

        ( Card Spades 3, _ ) ->
            2


b : List (List Int) -> Int
b lists =
    case lists of
        [] :: _ ->
            1

        [ [ _ ], [ 2, _ ] ] ->
            2


c : ( Bool, Bool, () ) -> Int
c t =
    case t of
        ( True, False, () ) ->
            1

        ( False, True, _ ) ->
            2


d : Maybe (Maybe (Result () Bool)) -> Int
d m =
    case m of
        Just (Just (Ok True)) ->
            1

        Just Nothing ->
            2


e : String -> Int
e text =
    case text of
        "" ->
            0

        "many words" ->
            2


f : Never -> Int
f never =
    case never of
        x ->
            1


g : { x : Maybe Int } -> Int
g ({ x } as r) =
    case r.x of
        (Just _) as whole ->
            1


-- CHECK:-- MISSING PATTERNS ------------------------------------------------ Missing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|>    case ( x, y ) of
-- CHECK-NEXT:16|>        ( Card Hearts _, Card Hearts 1 ) ->
-- CHECK-NEXT:17|>            1
-- CHECK-NEXT:18|>
-- CHECK-NEXT:19|>        ( Card Spades 3, _ ) ->
-- CHECK-NEXT:20|>            2
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( Card Hearts _, Card Hearts _ )
-- CHECK-NEXT:    ( Card Hearts _, Card Spades _ )
-- CHECK-NEXT:    ( Card Spades _, _ )
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ------------------------------------------------ Missing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|>    case lists of
-- CHECK-NEXT:26|>        [] :: _ ->
-- CHECK-NEXT:27|>            1
-- CHECK-NEXT:28|>
-- CHECK-NEXT:29|>        [ [ _ ], [ 2, _ ] ] ->
-- CHECK-NEXT:30|>            2
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    []
-- CHECK-NEXT:    [ [ _ ] ]
-- CHECK-NEXT:    [ _ ] :: [] :: _
-- CHECK-NEXT:    [ _ ] :: (_ :: _) :: _
-- CHECK-NEXT:    (_ :: _ :: _) :: _
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ------------------------------------------------ Missing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|>    case t of
-- CHECK-NEXT:36|>        ( True, False, () ) ->
-- CHECK-NEXT:37|>            1
-- CHECK-NEXT:38|>
-- CHECK-NEXT:39|>        ( False, True, _ ) ->
-- CHECK-NEXT:40|>            2
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( True, True, _ )
-- CHECK-NEXT:    ( False, False, _ )
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ------------------------------------------------ Missing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:45|>    case m of
-- CHECK-NEXT:46|>        Just (Just (Ok True)) ->
-- CHECK-NEXT:47|>            1
-- CHECK-NEXT:48|>
-- CHECK-NEXT:49|>        Just Nothing ->
-- CHECK-NEXT:50|>            2
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Just (Just (Ok False))
-- CHECK-NEXT:    Just (Just (Err _))
-- CHECK-NEXT:    Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ------------------------------------------------ Missing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:55|>    case text of
-- CHECK-NEXT:56|>        "" ->
-- CHECK-NEXT:57|>            0
-- CHECK-NEXT:58|>
-- CHECK-NEXT:59|>        "many words" ->
-- CHECK-NEXT:60|>            2
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    _
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- MISSING PATTERNS ------------------------------------------------ Missing.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that no branch of this `case` is for:
-- CHECK-EMPTY:
-- CHECK-NEXT:72|>    case r.x of
-- CHECK-NEXT:73|>        (Just _) as whole ->
-- CHECK-NEXT:74|>            1
-- CHECK-EMPTY:
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:Add branches for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `Debug.todo` can stand in for a branch that is written later.
-- CHECK-NOT:{{.+}}
