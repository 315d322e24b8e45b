// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/filecheck.h"

#include <cstring>
#include <fstream>

#include <sys/stat.h>

namespace resultreader
{

namespace
{

constexpr std::int64_t markSize = 4;
constexpr std::int64_t tailSize = 8; ///< the size of the footer and the mark
/// A million columns need about 60 MB; the columns that are accepted at most, in ten row groups, 16 MB.
constexpr std::uint32_t footerAtMost = 24u << 20;

bool is(const char *bytes, const char *mark)
{
    return std::memcmp(bytes, mark, size_t(markSize)) == 0;
}

} // namespace

std::optional<Problem> checkFile(const PartFile &file, std::int64_t *bytes)
{
    struct stat status {
    };
    std::ifstream stream(file.path, std::ios::binary);
    // Opening a pipe or device can block or have effects.
    if (::stat(file.path.c_str(), &status) != 0 || !S_ISREG(status.st_mode) || !stream)
        return Problem{"cannot-read", "the file cannot be read", file.path};
    *bytes += status.st_size;
    char head[markSize] = {};
    stream.read(head, markSize);
    if (!file.isParquet) {
        const bool isOther = is(head, "PAR1") || is(head, "PARE");
        return isOther ? std::optional(Problem{"not-json", "the file is Parquet", file.path}) : std::nullopt;
    }
    if (is(head, "PARE"))
        return Problem{"encrypted", "the file is encrypted", file.path};
    if (!is(head, "PAR1"))
        return Problem{"not-parquet", "the file is not Parquet", file.path};
    char tail[tailSize] = {};
    if (status.st_size < markSize + tailSize || !stream.seekg(-tailSize, std::ios::end).read(tail, tailSize)
        || !is(tail + markSize, "PAR1"))
        return Problem{"damaged", "the file is incomplete", file.path};
    const auto byte = [&tail](int i) { return std::uint32_t(static_cast<unsigned char>(tail[i])); };
    const std::uint32_t footer = byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
    if (std::int64_t(footer) > status.st_size - markSize - tailSize)
        return Problem{"damaged", "the file is damaged", file.path};
    if (footer > footerAtMost)
        return Problem{"too-many-columns", "the description of the columns is too large", file.path};
    return std::nullopt;
}

} // namespace resultreader
