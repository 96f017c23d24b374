/** @jsxImportSource react */
/** The bricks of every mail: the only import of React Email. */
export { Body, Button, Container, Head, Heading, Html, Link, Preview, Section, Text } from '@react-email/components';
