// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/connection.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace exportdesk
{

class Button;
class ElidedLabel;
class ExportComposer;
class MessageStack;
class RequestEditor;
class TextLabel;

/// The request as JSON, in step with the form both ways. A text that does not parse stays, with the position of the
/// error and the likely repair.
class RequestPane : public QWidget
{
    Q_OBJECT

public:
    /// \a connection goes into copied commands; never a token.
    RequestPane(ExportComposer &composer, const Connection &connection, QWidget *parent);

    RequestEditor &editor() const { return *m_editor; }
    QMenu *copyMenu() const { return m_copyMenu; }
    void retranslate();
    /// Hides the title, which a tab replaces.
    void setNarrow(bool narrow);
    /// Moves the keyboard focus to the parse error, or to the first occurrence of \a words, or to the start.
    void enter(const QString &words = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showText();
    void showReading();
    void showMarks();
    void showSoon();
    void showNext();
    void catchUp();
    void showError();
    void showNotes();
    void fillCopyMenu();
    void copy(const QString &text);

    ExportComposer &m_composer;
    Connection m_connection;
    TextLabel *m_title;
    ElidedLabel *m_step;
    Button *m_copyAs;
    QMenu *m_copyMenu;
    MessageStack *m_messages;
    RequestEditor *m_editor;
    QTimer m_showSoon;
    bool m_textStale = false;
    bool m_marksStale = false;
    bool m_showing = false; ///< while the text is set: changes are not the operator's
};

} // namespace exportdesk
