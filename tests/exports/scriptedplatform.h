// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/clock.h"
#include "tests/kit/fakeclient.h"

#include <QSet>

#include <vector>

namespace exportdesk::test
{

/// The platform's side of export jobs, kept apart from any client so that it outlives a crash of ours.
class ScriptedPlatform
{
public:
    enum class Fault {
        None,
        LostAfter, ///< the job is made, the answer is lost
        LostBefore, ///< nothing is made, the connection is reset
        ServerErrorAfter, ///< the job is made, 502 answered
        ServerErrorBefore,
        TimeoutAfter,
        UnreadableAfter, ///< the job is made, the answer is cut
        Throttled,
        Refused, ///< the connection
        TokenServerDown, ///< failed before the request was sent
        NotAccepted, ///< 422
        LateAfter, ///< the job is made and appears in the list only after two looks; the answer is lost
        HiddenAfter, ///< as before, but it never appears
        StatusBefore, ///< nothing is made, the next of `statuses` is answered
        StatusAfter, ///< the job is made anyway, the next of `statuses` is answered
        OldJob, ///< the job is made, the answer is about one like it of an hour before
        ZeroId, ///< the job is made, the answer calls it 0
    };
    static constexpr int faults = 17;

    struct Job {
        qint64 id = 0;
        qint64 createdMs = 0;
        QByteArray body;
        int hiddenLooks = 0;
    };

    explicit ScriptedPlatform(const Clock &clock)
        : m_clock(clock)
    {
    }
    /// Lets \a client answer for this platform.
    void attach(kit::FakeClient &client);
    /// Used up in order, then Fault::None.
    void plan(const QList<Fault> &planned) { m_plan = planned; }
    /// What is asked each time when the plan is used up.
    std::function<Fault()> chooser;
    /// A job as the platform would make it, by somebody else.
    qint64 make(const QByteArray &body, qint64 createdMs);

    const std::vector<Job> &jobs() const { return m_jobs; }
    QStringList idsOf(const QByteArray &body) const;
    int posts() const { return m_posts; }
    int posts(const QByteArray &body) const { return int(m_bodies.count(body)); }

    QList<int> statuses{429, 401, 403, 404, 408, 409, 422, 400, 412, 500, 501, 503};
    qint64 retryAfterMs = -1; ///< said with each of them
    qint64 skewMs = 0; ///< the platform's clock minus ours
    bool echoes = true; ///< jobs repeat their request
    bool listFails = false;

    // The answers that attach() gives, for whoever attaches more.
    Outcome<PlatformReply> post(const PlatformRequest &request);
    Outcome<PlatformReply> list(const PlatformRequest &request);

private:
    QByteArray record(const Job &job) const;
    Failure nextStatus();

    const Clock &m_clock;
    QList<Fault> m_plan;
    QList<QByteArray> m_bodies;
    std::vector<Job> m_jobs; ///< oldest first
    int m_posts = 0;
    int m_answered = 0; ///< with one of statuses
    qint64 m_nextId = 31000;
};

} // namespace exportdesk::test
