// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

// What this process gives up for good before it loads the engine and reads files that others wrote.

namespace resultreader
{

/// No sockets, no other processes or programs, no core dump, bounded memory, no files that others can read, and the end
/// together with the process that started it. Returns what failed, in English; empty when all is done. To be called
/// while there is one thread.
/// \a memoryMib: of the engine's data; the address space may be several times as large.
std::string confine(int memoryMib);

/// No file may grow beyond so many bytes; the limit can be changed as long as the process lives.
void limitFiles(std::uint64_t bytes);

/// Tries what is refused; one line of JSON that says how each attempt ended, such as {"socket":"refused",…}.
std::string tryWhatIsRefused();

} // namespace resultreader
