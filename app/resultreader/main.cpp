// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the part files of exports with DuckDB for the window and exportdeskctl: requests and answers as lines of JSON
// on the standard input and output (docs/resultreader.md). A process of its own, because the files are written by
// others.
#include "app/duckdb/library.h"
#include "app/resultreader/answers.h"
#include "app/resultreader/confinement.h"
#include "app/resultreader/desk.h"
#include "app/resultreader/options.h"
#include "app/resultreader/work.h"

#include <nlohmann/json.hpp>

#include <cstdio>

#include <unistd.h>

using namespace resultreader;

int main(int argc, char **argv)
{
    const Options options = readOptions({argv + 1, argv + argc});
    if (!options.mistake.empty()) {
        std::fprintf(stderr, "resultreader: %s\n", options.mistake.c_str());
        return 2;
    }
    Answers answers;
    const std::string failed = confine(options.memoryMib);
    if (!failed.empty()) {
        answers.fail(0, {"not-confined", failed, {}});
        return 1;
    }
    if (options.checks) {
        answers.write(tryWhatIsRefused());
        return 0;
    }
    // Loaded when nothing it could do matters any more.
    const exportdesk::duckdb::Library library;
    if (!library.isLoaded()) {
        answers.fail(0, {library.isTooOld() ? "library-too-old" : "no-library", library.error(), library.place()});
        return 1;
    }
    answers.write(nlohmann::ordered_json{{"ready", 1}, {"engine", "DuckDB " + library.version()}});
    Work work(library.api(), options, answers);
    Desk(work, answers).run();
}
