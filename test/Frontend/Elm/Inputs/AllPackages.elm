-- What scripts/fuzz-elm-frontend loads for its mutants.
module AllPackages exposing (main)

import Array
import Basics
import Bitwise
import Bytes
import Bytes.Decode
import Bytes.Encode
import Char
import Debug
import Dict
import Json.Decode
import Json.Encode
import List
import Maybe
import Parser
import Parser.Advanced
import Platform
import Platform.Cmd
import Platform.Sub
import Process
import Random
import Result
import Set
import String
import Task
import Time
import Tuple
import Url
import Url.Builder
import Url.Parser
import Url.Parser.Query

main =
    Platform.worker { init = \() -> ( (), Cmd.none ), update = \_ m -> ( m, Cmd.none ), subscriptions = \_ -> Sub.none }
