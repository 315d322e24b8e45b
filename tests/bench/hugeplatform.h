// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QUrl>

namespace exportdesk::bench
{

/// A platform whose lists are short and whose single responses are huge, in a thread of its own.
class HugePlatform
{
public:
    struct Amounts {
        int errors = 60'000; ///< of its one job
        int properties = 1'000'000; ///< of its one schema
        qsizetype bombBytes = 96 * 1024 * 1024; ///< of its merge policies, once unpacked
        int reasonBytes = 1'000'000; ///< of the status line that its segments get
    };

    explicit HugePlatform(const Amounts &amounts);
    ~HugePlatform();

    QUrl url() const { return m_url; }

private:
    QThread m_thread;
    QUrl m_url;
};

} // namespace exportdesk::bench
