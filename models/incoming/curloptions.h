// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>
#include <vector>

namespace exportdesk
{

/// An option of curl, as its help lists it.
struct CurlOption {
    QString name; ///< without dashes
    QChar letter; ///< null when it has none
    bool takesValue = false;

    bool operator==(const CurlOption &) const = default;
};

/// The option with this long name, also shortened as long as only one begins so, or with "no-" or "expand-" before it.
std::optional<CurlOption> curlOption(const QString &name);
std::optional<CurlOption> curlOption(QChar letter);
/// All of them, by name.
const std::vector<CurlOption> &curlOptions();

} // namespace exportdesk
