// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/connection.h"
#include "tests/kit/localplatformprocess.h"

#include <QTemporaryDir>

namespace exportdesk::bench
{

/// A local platform with many jobs, and the two others that read it: curl, which throws everything away, and a Python
/// script.
class Stage
{
public:
    Stage(int jobs, int pageSize);

    int jobs() const { return m_jobs; }
    int pageSize() const { return m_pageSize; }
    /// A file that the program's --credentials takes.
    QString credentialsFile() const { return m_folder.filePath(QStringLiteral("credentials.json")); }
    const Connection &connection() const { return m_connection; }
    QByteArray secret() const { return m_secret; }
    /// From the start of the platform's process until it was ready.
    double seedingMs() const { return m_seedingMs; }

    /// The bodies of all pages, first to last.
    QByteArrayList pages() const;
    /// Seconds' worth of ms that one curl takes for all pages over one connection; negative when it cannot be run.
    double curlMs();
    /// The same for a Python `requests` loop that parses each page; its own start does not count.
    double pythonMs();

private:
    QByteArray fetch(const QUrl &url, const QByteArray &token) const;
    QByteArray token() const;
    QUrl pageUrl(const QByteArray &cursor) const;
    void writeCurlConfig(const QByteArray &token);

    int m_jobs;
    int m_pageSize;
    double m_seedingMs = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<kit::LocalPlatformProcess> m_platform;
    Connection m_connection;
    QByteArray m_secret;
};

} // namespace exportdesk::bench
