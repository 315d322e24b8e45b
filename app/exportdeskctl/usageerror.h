// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <CLI/CLI.hpp>

namespace exportdesk
{

/// A mistake on the command line in words of our own; thrown from within the parser of CLI11, caught by CommandTree.
class UsageError final : public CLI::ParseError
{
public:
    explicit UsageError(const QString &text)
        : CLI::ParseError("UsageError", text.toStdString(), 2)
        , m_text(text)
    {
    }

    const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace exportdesk
