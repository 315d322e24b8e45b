// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "models/jobs/exportjobreader.h"
#include "models/platform/platformclient.h"

namespace exportdesk
{

/// The four calls of /data/core/ups/export/jobs, one function each. A cheap value; the client must outlive it.
class ExportJobCalls
{
public:
    explicit ExportJobCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    PlatformClient &client() const { return *m_client; }

    /// POST, once and never again by itself. \a requestJson is sent as it is.
    QFuture<Outcome<ExportJob>> create(const QByteArray &requestJson) const;

    struct ListOptions {
        int limit = 100;
        QString cursor; ///< as ExportJobPage::next; empty: the newest
        QString status; ///< wire word; the platform knows NEW, SUCCEEDED and FAILED only
        std::shared_ptr<PageChain> chain = {}; ///< of createChain(), for one list at a time
    };
    QFuture<Outcome<ExportJobPage>> list(const ListOptions &options, exportJobReader::Known known = {}) const;
    /// The unread answer, for callers who want the next page on its way before this one is parsed.
    QFuture<Outcome<PlatformReply>> listRaw(const ListOptions &options) const;
    /// Reads a list ahead, up to \a pages beyond those that are requested by listRaw().
    static std::shared_ptr<PageChain> createChain(int pages);
    QFuture<Outcome<ExportJob>> lookUp(const QString &id) const;
    /// DELETE. 200, 202 and 204 mean "marked for cancelling", unless the body says no. Sent once: repeating it after
    /// the job ended would delete its record, so whoever cancels looks again first.
    QFuture<Outcome<Done>> cancel(const QString &id) const;

    static PlatformRequest createRequest(const QByteArray &requestJson);
    static PlatformRequest listRequest(const ListOptions &options);
    static PlatformRequest lookUpRequest(const QString &id);
    static PlatformRequest cancelRequest(const QString &id);

private:
    PlatformClient *m_client;
};

} // namespace exportdesk
