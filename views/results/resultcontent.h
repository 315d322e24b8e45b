// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/results/resultfigures.h"
#include "views/results/verdictpanel.h"

class QBoxLayout;
class QVBoxLayout;

namespace exportdesk
{

class AnsweredFieldsPanel;

/// An answer as it is read: the verdict, the fields, and the figures beside them or, where there is little room, below
/// them. Scrolls as a whole.
///
/// Object names: result.verdict, result.fields, result.way, result.moreFindings.
class ResultContent final : public QWidget
{
    Q_OBJECT

public:
    /// \a top stands above the verdict and is given to this widget.
    ResultContent(ResultFigures::Names names, QWidget *top, QWidget *parent = nullptr);

    /// \a changeLimit: from which share a change is pointed out. Without a job nothing is shown but the top.
    void setAnswer(const ResultAnswer &answer, double changeLimit);
    /// Least and greatest values.
    void setValuesHidden(bool hidden);
    /// To be followed by setAnswer(): the language or names have changed.
    void retranslate();
    /// Where F6 leads.
    QList<QWidget *> regions() const;

Q_SIGNALS:
    /// Rows with this search are wanted.
    void rowsRequested(const QString &search);
    void filesRequested(const QString &batchId);
    void jobRequested(const QString &jobId);
    /// What can be done about this finding is wanted.
    void wayRequested(const exportdesk::ResultFinding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(QWidget *top);
    QList<VerdictPanel::Fact> facts(const ResultAnswer &answer) const;
    VerdictPanel::Fact sizeFact(const ResultAnswer &answer) const;
    void arrange();

    ResultFigures::Names m_names;
    ResultAnswer m_answer; ///< shown
    double m_changeLimit = -1;
    bool m_isStale = true; ///< names or language have changed
    VerdictPanel *m_verdict;
    AnsweredFieldsPanel *m_fields;
    ResultFigures *m_figures;
    QBoxLayout *m_columns = nullptr;
};

} // namespace exportdesk
