// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/connection.h"

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

/// The request as JSON, kept in step with the form both ways: what does not parse stays, with its place and the likely
/// repair.
class RequestPane : public QWidget
{
    Q_OBJECT

public:
    /// \a connection goes into copied commands; never a token.
    RequestPane(ExportComposer &composer, const Connection &connection, QWidget *parent);

    RequestEditor &editor() const { return *m_editor; }
    QMenu *copyMenu() const { return m_copyMenu; }
    void retranslate();
    /// Without the word "Request", which a tab says.
    void setNarrow(bool narrow);
    /// Puts the keyboard at the parse error, or at the first place of these words, or at the start.
    void enter(const QString &words = {});

private:
    void build();
    void followText();
    void followReading();
    void followMarks();
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
    bool m_following = false;
};

} // namespace exportdesk
