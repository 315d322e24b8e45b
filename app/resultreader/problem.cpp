// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/problem.h"

#include <algorithm>

namespace resultreader
{

using exportdesk::duckdb::ErrorType;

namespace
{

/// The first of \a files whose path is in the message.
std::string mentioned(const std::string &message, const std::vector<std::string> &files)
{
    for (const std::string &file : files) {
        if (message.find(file) != std::string::npos)
            return file;
    }
    return {};
}

} // namespace

Problem problemOf(ErrorType type, const std::string &message, const std::vector<std::string> &files)
{
    const auto says = [&message](const char *words) { return message.find(words) != std::string::npos; };
    const std::string file = mentioned(message, files);
    if (type == ErrorType::Interrupt)
        return {"cancelled", "cancelled", {}};
    if (type == ErrorType::OutOfMemory && says("max_temp_directory_size"))
        return {"spill-full", "the limit of temporary files is reached", {}};
    if (says("No space left") || says("File too large") || says("Disk quota"))
        return {says("duckdb_temp") || file.empty() ? "spill-full" : "cannot-write", "no space is left", file};
    if (type == ErrorType::OutOfMemory || says("Out of Memory") || says("bad_alloc"))
        return {"out-of-memory", "the limit of memory is reached", file};
    if (says("is encrypted"))
        return {"encrypted", "the file is encrypted", file};
    if (says("magic bytes") || says("too small to be a Parquet file"))
        return {"not-parquet", "the file is not Parquet", file};
    if (says("Malformed JSON"))
        return {"damaged", "the file contains text that is not JSON", file};
    if (type == ErrorType::Permission)
        return {"query", "the statement uses what is not allowed", file};
    if (type == ErrorType::Io && says("open file"))
        return {says("for writing") ? "cannot-write" : "cannot-read", "the file cannot be opened", file};
    if (!file.empty() || type == ErrorType::Internal || type == ErrorType::Fatal || type == ErrorType::Io)
        return {"damaged", "the file is damaged", file};
    return {"query", "the statement is wrong", {}};
}

} // namespace resultreader
