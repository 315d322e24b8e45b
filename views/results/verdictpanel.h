// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultfinding.h"
#include "views/results/resultpanel.h"

#include <functional>

class QVBoxLayout;

namespace exportdesk
{

class Disclosure;
class FlowLayout;
class TextLabel;

/// What a result means: one sentence, then what is worth looking at, then the facts.
class VerdictPanel final : public ResultPanel
{
    Q_OBJECT

public:
    /// One fact: a key over its value.
    struct Fact {
        QString key;
        QString value;
        QString toolTip = {};
    };
    static constexpr int findingsAtMost = 3; ///< the others are folded

    /// \a subject: what the subject of a finding is called, e.g. a segment's name; empty: as it is.
    explicit VerdictPanel(std::function<QString(const ResultFinding &)> subject, QWidget *parent = nullptr);

    /// The first finding is the sentence.
    void show(const QList<ResultFinding> &verdict, const QList<Fact> &facts);
    /// What is read to somebody who arrives: sentence and findings.
    QString spoken() const { return m_spoken; }

Q_SIGNALS:
    /// What can be done about this finding is wanted; only where wayWord() has a word.
    void wayRequested(const exportdesk::ResultFinding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFinding(const ResultFinding &finding, QVBoxLayout &to);
    QWidget *wayOf(const ResultFinding &finding);
    void showFacts(const QList<Fact> &facts);

    std::function<QString(const ResultFinding &)> m_subject;
    QWidget *m_icon;
    TextLabel *m_sentence;
    QVBoxLayout *m_findings;
    QWidget *m_line;
    FlowLayout *m_facts;
    QString m_spoken;
};

/// The word of the link from a finding to what can be done about it; empty: nothing.
QString wayWord(ResultFinding::Code code);

} // namespace exportdesk
