// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswering.h"
#include "views/results/resultview.h"
#include "views/shared/icon.h"

#include <QDialog>
#include <QPointer>

class QStackedLayout;

namespace exportdesk
{

class ElidedLabel;
class IconLabel;
class RowsView;
class SaveResultDialog;
class TextLabel;

/// The result of one job in a window of its own: whose it is, its answer, and its rows.
///
/// Object names: result.page; those of ResultView and RowsView.
class ResultWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Whose result it is.
    struct Identity {
        QString status; ///< as shown
        Icon icon = Icon::StatusSucceeded;
        Token token = Token::Ok;
        QString jobId;
        QString dataset;
    };

    ResultWindow(const std::shared_ptr<ResultAnswering> &answering, const ResultView::Context &context,
                 const Identity &identity, QWidget *parent);

    /// The rows at once, with a search if it is not empty.
    void showRows(const QString &search);
    void save();

Q_SIGNALS:
    void sqlRequested();
    void filesRequested(const QString &batchId);
    void jobRequested(const QString &jobId);
    void errorsRequested();
    void requestRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void showResult();
    void updateRows();

    std::shared_ptr<ResultAnswering> m_answering;
    const Identity m_identity;
    IconLabel *m_status;
    TextLabel *m_title;
    TextLabel *m_job;
    ElidedLabel *m_dataset;
    QStackedLayout *m_stack;
    ResultView *m_result;
    RowsView *m_rows;
    QPointer<SaveResultDialog> m_saving;
};

} // namespace exportdesk
