module Platform.Sub exposing (Sub, none, batch, map)

{-| What a program wants to be told of.
-}

import List exposing (List)


{-| Subscriptions that give messages. -}
type Sub msg
    = Sub


{-| None at all. -}
none : Sub msg
none =
    batch []


{-| All of these. -}
batch : List (Sub msg) -> Sub msg
batch =
    Elm.Kernel.Platform.batch


{-| Applies a function to the messages. -}
map : (a -> msg) -> Sub a -> Sub msg
map =
    Elm.Kernel.Platform.map
