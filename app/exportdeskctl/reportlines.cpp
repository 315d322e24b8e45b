// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/reportlines.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/fixtext.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/reportrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

class ReportLines
{
    Q_DECLARE_TR_FUNCTIONS(ReportLines)

public:
    explicit ReportLines(const IncomingReport &report)
        : m_report(report)
    {
    }

    QStringList lines()
    {
        m_lines += reportSentence(m_report);
        for (const ReportedNote &note : notesOf(m_report))
            m_lines += u"- "_s + note.text;
        m_lines.removeDuplicates(); // several lists may not have been read for the same reason
        addCandidates();
        addFound();
        if (const ExportRequest *request = m_report.request())
            m_lines += {QString(), prettyJson(*request)};
        addChecks();
        return m_lines;
    }

private:
    void addCandidates()
    {
        if (m_report.candidates.size() < 2)
            return;
        m_lines += QString();
        for (qsizetype i = 0; i < m_report.candidates.size(); ++i)
            m_lines += (i == m_report.best ? u"* "_s : u"  "_s)
                + foundRequestText(m_report.candidates.at(i).found, int(i + 1));
    }

    void addFound()
    {
        m_lines += m_report.incoming.fields;
        for (const SegmentChoice &segment : m_report.incoming.segments)
            m_lines += segment.segmentId;
    }

    void addChecks()
    {
        const IncomingReport::Candidate *best = m_report.bestCandidate();
        if (!best)
            return;
        m_lines += QString();
        const QList<ReportedCheck> checks = checksOf(*best);
        for (qsizetype i = 0; i < checks.size(); ++i) {
            const QString level = severityText(best->checks.at(i).severity);
            const ReportedCheck &check = checks.at(i);
            const QString sentence = u"%1: %2"_s.arg(level, check.text);
            QStringList fixes;
            for (const RequestEdit &edit : check.edits)
                fixes += editText(edit);
            if (!check.fixText.isEmpty())
                fixes += check.fixText;
            //: %1 is a sentence about a mistake, %2 the buttons in the window that correct it.
            m_lines += fixes.isEmpty() ? sentence : tr("%1 [Fix: %2]").arg(sentence, fixes.join(u" / "_s));
        }
        m_lines += {QString(), verdict()};
    }

    QString verdict() const
    {
        if (!m_report.isLaunchable())
            return tr("The request cannot be launched before the errors are corrected.");
        return m_report.isComplete() ? tr("The request can be launched.")
                                     : tr("The request can be launched, but some checks need a connection.");
    }

    const IncomingReport &m_report;
    QStringList m_lines;
};

} // namespace

QStringList reportLines(const IncomingReport &report)
{
    return ReportLines(report).lines();
}

} // namespace exportdesk
