module Url.Parser.Internal exposing (QueryParser(..))

{-| What Url.Parser and Url.Parser.Query share.
-}

import Dict exposing (Dict)


{-| -}
type QueryParser a
    = Parser (Dict String (List String) -> a)
