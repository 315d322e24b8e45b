// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswering.h"
#include "views/results/resultfigures.h"

#include <QWidget>

namespace exportdesk
{

class Button;
class ElidedLabel;
class MessageStack;
class ResultContent;

/// The answer to an export: what came, in one sentence and in figures, where it was computed, and how far that is.
///
/// Object names: result.rows, result.save, result.stop, result.other, result.window, result.problem, result.again;
/// those of ResultContent.
class ResultView final : public QWidget
{
    Q_OBJECT

public:
    struct Context {
        ResultFigures::Names names;
        std::function<double()> changeLimit; ///< from which share a change is pointed out
        bool hidesValues = true; ///< until the operator reveals them
    };

    /// \a answering outlives the view.
    ResultView(ResultAnswering &answering, const Context &context, QWidget *parent = nullptr);

    void retranslate();
    /// Offers a window of its own.
    void offerWindow();
    void setValuesHidden(bool hidden);
    void focusFirst();
    /// Where F6 leads.
    QList<QWidget *> regions() const;

Q_SIGNALS:
    /// The rows are wanted; with a search if it is not empty.
    void rowsRequested(const QString &search);
    void saveRequested();
    /// Statements for Query Service are wanted.
    void sqlRequested();
    void windowRequested();
    void filesRequested(const QString &batchId);
    void jobRequested(const QString &jobId);
    /// What went wrong, and what can be done about it.
    void errorsRequested();
    /// The request of the job is wanted.
    void requestRequested();

private:
    void build();
    void connectParts();
    void showAnswer();
    void showState();
    void showProblem();
    QString stateText() const;

    ResultAnswering &m_answering;
    Context m_context;
    ElidedLabel *m_state;
    Button *m_stop;
    Button *m_rows;
    Button *m_save;
    Button *m_sql;
    Button *m_other; ///< counts in the other place: by Query Service, from the files
    Button *m_window;
    MessageStack *m_messages;
    ResultContent *m_content;
    QString m_shownProblem; ///< state that the message bar is about
};

} // namespace exportdesk
